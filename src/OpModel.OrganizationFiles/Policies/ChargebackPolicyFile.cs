using System.Diagnostics.CodeAnalysis;
using OneOf;
using OpModel.Chargeback;
using OpModel.Files.Yaml;

namespace OpModel.Files;

/// <summary>A chargeback policy as a YAML file declares it, with the exchange rates and the fiscal calendar that it names.</summary>
/// <remarks>
/// A file says what <see cref="ChargebackPolicyBuilder"/> says of services, in the same words with hyphens; <c>docs/formats.md</c> has its keys. What it leaves out is as
/// the organisation states it. The same file serves any number of periods.
/// </remarks>
/// <example>
/// <code>
/// var model = OrganizationFiles.Read(["organisation.yaml"]).ToModel().AsT0;
/// ChargebackPolicyFile.Read("policy.yaml", model).Switch(
///     file => { foreach (var team in file.Policy.Model.Teams) { Console.WriteLine(team); } },
///     problems => { foreach (var problem in problems) { Console.WriteLine(problem); } });
/// </code>
/// </example>
public sealed class ChargebackPolicyFile
{
    private static readonly YamlLimits Limits = new(Depth: 16, Length: 16 * 1024 * 1024);

    internal ChargebackPolicyFile(ChargebackPolicy policy, ExchangeRates? exchangeRates, FiscalCalendar? calendar) =>
        (Policy, ExchangeRates, Calendar) = (policy, exchangeRates, calendar);

    /// <summary>The policy.</summary>
    public ChargebackPolicy Policy { get; }

    /// <summary>The path of the file of exchange rates that it names; nothing where it names none.</summary>
    internal string? ExchangeRatesPath { get; init; }

    /// <summary>The exchange rates that the file states or names; nothing where it has none.</summary>
    public ExchangeRates? ExchangeRates { get; }

    /// <summary>The fiscal calendar; nothing where the file names none.</summary>
    public FiscalCalendar? Calendar { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file. A file of exchange rates that it names is looked for beside it.</param>
    /// <param name="model">The organisation whose teams and services it names.</param>
    /// <returns>What it says, or everything that is wrong with it, each with its place. Whatever the file holds, nothing is thrown.</returns>
    public static OneOf<ChargebackPolicyFile, IReadOnlyList<InputProblem>> Read(string path, OperatingModel model)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(model);
        return TextInput.Read(path, Limits.Length).Match(text => ReadText(text, path, model), problem => (InputProblem[])[problem]);
    }

    /// <summary>Reads the text of a file.</summary>
    /// <param name="text">YAML, or JSON.</param>
    /// <param name="path">What to call it in messages; a file of exchange rates that it names is looked for beside it.</param>
    /// <param name="model">The organisation whose teams and services it names.</param>
    /// <returns>What it says, or everything that is wrong with it, each with its place. Whatever the text is, nothing is thrown.</returns>
    public static OneOf<ChargebackPolicyFile, IReadOnlyList<InputProblem>> ReadText(string text, string path, OperatingModel model)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(model);
        return YamlDocument.Read(text, Limits) switch
        {
            { Root: { } root } => new PolicyReader(path, model).Read(root),
            { Problem: { } problem } => (InputProblem[])[TextInput.Named(path, problem)],
            _ => (InputProblem[])[new(path, null, null, "the policy file is empty; begin with a key such as \"method: reciprocal\".")],
        };
    }

    /// <summary>Finds the period of a text: a month, days, or a period of the fiscal calendar.</summary>
    /// <param name="text">The text, such as <c>2026-10</c>, <c>2026-10-01/2026-10-14</c> or <c>FY2027-P01</c>.</param>
    /// <param name="period">The period.</param>
    /// <returns><see langword="false"/> where it is none.</returns>
    public bool TryParsePeriod([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ReportingPeriod? period) =>
        ReportingPeriod.TryParse(text, out period) || (Calendar is { } calendar && calendar.TryParse(text, out period));
}
