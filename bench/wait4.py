"""Runs one command a line and answers with what it cost: the system's own account of the process and its children.

In:  {"argv": [...], "cwd": "...", "env": {...}, "stdin": "path or null"}
Out: {"wall": s, "cpu": s, "rss": bytes, "code": n}
"""
import json, os, sys, time

null_in = os.open(os.devnull, os.O_RDONLY)
null_out = os.open(os.devnull, os.O_WRONLY)

for line in sys.stdin:
    task = json.loads(line)
    os.chdir(task["cwd"])
    standard_input = os.open(task["stdin"], os.O_RDONLY) if task.get("stdin") else null_in
    actions = [(os.POSIX_SPAWN_DUP2, standard_input, 0), (os.POSIX_SPAWN_DUP2, null_out, 1), (os.POSIX_SPAWN_DUP2, null_out, 2)]
    start = time.perf_counter()
    pid = os.posix_spawnp(task["argv"][0], task["argv"], task["env"], file_actions=actions)
    _, status, used = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    if standard_input != null_in:
        os.close(standard_input)
    unit = 1 if sys.platform == "darwin" else 1024
    code = os.waitstatus_to_exitcode(status)
    print(json.dumps({"wall": wall, "cpu": used.ru_utime + used.ru_stime, "rss": used.ru_maxrss * unit, "code": code}), flush=True)
