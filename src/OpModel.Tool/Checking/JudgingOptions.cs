using System.CommandLine;
using OpModel.Checking;
using OpModel.Organization;
using OpModel.Tool.Importers;
using OpModel.Tool.Input;

namespace OpModel.Tool.Checking;

/// <summary>The arguments and options that all commands share which judge an organisation.</summary>
internal sealed class JudgingOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "The built assembly, file or folder that states the organisation, or several that do together.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _importers = ImporterOption.Create();

    private readonly Option<string> _preset = new("--preset", "-p")
    {
        Description = "Severities and options that go together. [default: default]",
        HelpName = string.Join('|', RulePreset.All.Select(preset => preset.Name)),
    };

    private readonly Option<string> _config = new("--config", "-c")
    {
        Description = "A file of options and severities, which go before those of the preset.",
        HelpName = "FILE",
    };

    private readonly Option<IsoDate?> _today =
        DayText.Option("--today", "The day on which waivers, reviews and assessments are judged. [default: today]");

    public JudgingOptions() => _preset.AcceptOnlyFromAmong([.. RulePreset.All.Select(preset => preset.Name)]);

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_importers);
        command.Add(_preset);
        command.Add(_config);
        command.Add(_today);
    }

    /// <summary>What a command line says of them.</summary>
    public JudgingRequest Read(ParseResult parsed) => new()
    {
        Paths = parsed.GetRequiredValue(_paths),
        Importers = parsed.GetValue(_importers) ?? [],
        Preset = parsed.GetValue(_preset) is { } preset ? RulePreset.Find(preset)! : RulePreset.Default,
        Config = parsed.GetValue(_config),
        Today = parsed.GetValue(_today),
    };
}
