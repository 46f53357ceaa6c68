namespace OpModel.PackageTests.Consuming;

/// <summary>A test that compiles to native code, which takes a linker of the platform.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!OperatingSystem.IsWindows() && !IsOnPath("clang") && !IsOnPath("gcc"))
        {
            Skip = "Native compilation needs clang or gcc on the PATH.";
        }
    }

    /// <summary>The option that names the linker that is there, where it is not the one that the SDK asks for.</summary>
    public static string[] LinkerOption => !OperatingSystem.IsLinux() || IsOnPath("clang") ? [] : ["-p:CppCompilerAndLinker=gcc"];

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
