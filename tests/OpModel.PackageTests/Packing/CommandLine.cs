using System.Diagnostics;
using System.Text;

namespace OpModel.PackageTests.Packing;

/// <summary>Runs a program to its end and keeps what it printed.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public static CommandResult Dotnet(string folder, params IEnumerable<string> arguments) => Run("dotnet", folder, arguments);

    public static CommandResult Run(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Surroundings())
        {
            start.Environment[name] = value;
        }

        // What `dotnet test` sets for its own children would steer another build.
        foreach (var name in start.Environment.Keys.Where(IsOfTheTestHost).ToList())
        {
            start.Environment.Remove(name);
        }

        var log = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(log, line.Data);
        process.ErrorDataReceived += (_, line) => Append(log, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Append(log, $"Stopped after {Patience}.");
        }

        process.WaitForExit();
        return new($"{program} {string.Join(' ', arguments)}", process.ExitCode, log.ToString());
    }

    private static Dictionary<string, string> Surroundings() => new()
    {
        // A node that outlives its build would hold files of a folder that is about to be removed.
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_NOLOGO"] = "1",
        // A program for an older framework runs on the runtime that is there.
        ["DOTNET_ROLL_FORWARD"] = "Major",
    };

    private static bool IsOfTheTestHost(string name) =>
        name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && name != "MSBUILDDISABLENODEREUSE"
        || name is "NUGET_PACKAGES" or "DOTNET_HOST_PATH";

    private static void Append(StringBuilder log, string? line)
    {
        lock (log)
        {
            if (line is not null)
            {
                log.AppendLine(line);
            }
        }
    }
}
