namespace OpModel.Tool;

/// <summary>What a run of the tool ends with, for scripts.</summary>
internal static class ExitCode
{
    /// <summary>Done, and there is nothing to look at.</summary>
    public const int Done = 0;

    /// <summary>Done, and there is something to look at: cost that was not placed, or lines that were set aside.</summary>
    public const int Findings = 1;

    /// <summary>Not done: the command line or an input is wrong. Nothing was written.</summary>
    public const int WrongInput = 2;

    /// <summary>Not done: stopped from the keyboard. Nothing was written.</summary>
    public const int Interrupted = 130;
}
