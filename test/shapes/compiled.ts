import { quoted, shape } from './shape.js';
import type { Shape, Text } from './shape.js';

const go = (name: string, text: Text): Shape => shape(`Go: ${name}`, 'internal/client/client.go', quoted, text);
const java = (name: string, text: Text): Shape => shape(`Java: ${name}`, 'src/main/java/app/Settings.java', quoted, text);
const cs = (name: string, text: Text): Shape => shape(`C#: ${name}`, 'src/Settings.cs', quoted, text);
const rs = (name: string, text: Text): Shape => shape(`Rust: ${name}`, 'src/main.rs', quoted, text);
const c = (name: string, text: Text): Shape => shape(`C: ${name}`, 'src/main.c', quoted, text);

/** Compiled languages. */
export const compiled: readonly Shape[] = [
  go('short declaration', (n, v) => `\t${n.camel} := "${v}"`),
  go('constant', (n, v) => `const ${n.camel} = "${v}"`),
  go('constant in a block', (n, v) => `const (\n\ttimeout = 30\n\t${n.pascal}   = "${v}"\n)`),
  go('typed variable', (n, v) => `var ${n.camel} string = "${v}"`),
  go('raw string', (n, v) => `var ${n.camel} = \`${v}\``),
  go('struct field', (n, v) => `cfg := Config{\n\t${n.pascal}: "${v}",\n}`),
  go('environment', (n, v) => `os.Setenv("${n.upper}", "${v}")`),
  go('constructor', (n, v) => `client := ${n.provider}.NewClient("${v}")`),
  go('header', (n, v) => `req.Header.Set("X-${n.header}", "${v}")`),
  java('constant', (n, v) => `    private static final String ${n.upper} = "${v}";`),
  java('local', (n, v) => `        String ${n.camel} = "${v}";`),
  java('setter', (n, v) => `        config.set${n.pascal}("${v}");`),
  java('builder', (n, v) => `        ${n.Provider}Client client = ${n.Provider}Client.builder()\n            .apiKey("${v}")\n            .build();`),
  java('constructor', (n, v) => `        ${n.Provider} api = new ${n.Provider}("${v}");`),
  java('system property', (n, v) => `        System.setProperty("${n.dotted}", "${v}");`),
  java('map', (n, v) => `        settings.put("${n.camel}", "${v}");`),
  java('annotation default', (n, v) => `    @Value("\${${n.dotted}:${v}}")\n    private String value;`),
  shape('Kotlin: constant', 'app/src/main/kotlin/Keys.kt', quoted, (n, v) => `const val ${n.upper} = "${v}"`),
  shape('Kotlin: build config', 'app/build.gradle.kts', quoted, (n, v) => `buildConfigField("String", "${n.upper}", "\\"${v}\\"")`),
  shape('Gradle: build config', 'app/build.gradle', quoted, (n, v) => `        buildConfigField 'String', '${n.upper}', '"${v}"'`),
  shape('Scala: value', 'src/main/scala/App.scala', quoted, (n, v) => `  val ${n.camel}: String = "${v}"`),
  shape('Swift: constant', 'App/Keys.swift', quoted, (n, v) => `    static let ${n.camel}: String = "${v}"`),
  shape('Swift: call', 'App/AppDelegate.swift', quoted, (n, v) => `${n.Provider}.configure(withApiKey: "${v}")`),
  shape('Objective-C: constant', 'App/Keys.m', quoted, (n, v) => `static NSString *const k${n.pascal} = @"${v}";`),
  shape('Dart: constant', 'lib/keys.dart', quoted, (n, v) => `  static const String ${n.camel} = '${v}';`),
  cs('constant', (n, v) => `        private const string ${n.pascal} = "${v}";`),
  cs('verbatim', (n, v) => `        var ${n.camel} = @"${v}";`),
  cs('property', (n, v) => `        public string ${n.pascal} { get; set; } = "${v}";`),
  cs('initializer', (n, v) => `        new Options { ${n.pascal} = "${v}" }`),
  cs('environment', (n, v) => `Environment.SetEnvironmentVariable("${n.upper}", "${v}");`),
  cs('configuration', (n, v) => `builder.Configuration["${n.Provider}:ApiKey"] = "${v}";`),
  shape('Visual Basic: constant', 'Settings.vb', quoted, (n, v) => `    Private Const ${n.pascal} As String = "${v}"`),
  rs('constant', (n, v) => `pub const ${n.upper}: &str = "${v}";`),
  rs('let', (n, v) => `    let ${n.snake} = "${v}".to_string();`),
  rs('String::from', (n, v) => `        ${n.snake}: String::from("${v}"),`),
  rs('environment', (n, v) => `std::env::set_var("${n.upper}", "${v}");`),
  c('define', (n, v) => `#define ${n.upper} "${v}"`),
  c('pointer', (n, v) => `static const char *${n.snake} = "${v}";`),
  c('array', (n, v) => `const char ${n.snake}[] = "${v}";`),
  c('setenv', (n, v) => `setenv("${n.upper}", "${v}", 1);`),
  shape('C++: braces', 'src/main.cpp', quoted, (n, v) => `std::string ${n.camel}{"${v}"};`),
  shape('Pascal: assignment', 'Main.pas', quoted, (n, v) => `  ${n.pascal} := '${v}';`),
];
