using System.Diagnostics;

namespace OpModel.Tests.Chargeback.Reports;

/// <summary>The program hledger, asked about a journal.</summary>
internal static class Hledger
{
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { System.IO.Path.Combine(folder, "hledger"), System.IO.Path.Combine(folder, "hledger.exe") })
        .FirstOrDefault(File.Exists);

    /// <summary>Runs a command of hledger on a journal, and gives what it says; fails where hledger does.</summary>
    public static string Run(string journal, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path!, ["-f", "-", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LANG"] = "C.UTF-8", ["LC_ALL"] = "C.UTF-8" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(journal);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }
}
