"""Runs one command a line and answers with what it cost: the system's own account of the process and its children.

In:  {"argv": [...], "cwd": "...", "env": {...}, "stdin": "path or null", "limit": s}
Out: {"wall": s, "cpu": s, "rss": bytes, "code": n, "stopped": true when the limit was reached}
"""
import json, os, signal, sys, time

null_in = os.open(os.devnull, os.O_RDONLY)
null_out = os.open(os.devnull, os.O_WRONLY)

for line in sys.stdin:
    task = json.loads(line)
    os.chdir(task["cwd"])
    standard_input = os.open(task["stdin"], os.O_RDONLY) if task.get("stdin") else null_in
    actions = [(os.POSIX_SPAWN_DUP2, standard_input, 0), (os.POSIX_SPAWN_DUP2, null_out, 1), (os.POSIX_SPAWN_DUP2, null_out, 2)]
    stopped = False
    start = time.perf_counter()
    pid = os.posix_spawnp(task["argv"][0], task["argv"], task["env"], file_actions=actions, setpgroup=0)

    def stop(*_):
        global stopped
        stopped = True
        os.killpg(pid, signal.SIGKILL)

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, task["limit"])
    _, status, used = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    signal.setitimer(signal.ITIMER_REAL, 0)
    if standard_input != null_in:
        os.close(standard_input)
    unit = 1 if sys.platform == "darwin" else 1024
    code = os.waitstatus_to_exitcode(status)
    print(json.dumps({"wall": wall, "cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss * unit, "code": code, "stopped": stopped}), flush=True)
