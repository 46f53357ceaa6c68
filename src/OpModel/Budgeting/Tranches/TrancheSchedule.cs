using OpModel.Measures;
using OpModel.Organization;

namespace OpModel.Budgeting;

/// <summary>The tranches that a line or an envelope states, and the lines that they hold for.</summary>
/// <param name="envelope">The envelope.</param>
/// <param name="line">The line; nothing where they are those of the envelope.</param>
internal sealed class TrancheSchedule(Envelope envelope, BudgetLine? line)
{
    public Envelope Envelope => envelope;

    public BudgetLine? Line => line;

    public EquatableArray<Tranche> Tranches { get; } = line?.Tranches ?? envelope.Tranches;

    /// <summary>Whose they are, as people call it.</summary>
    public string Owner => line?.Recipient.Trim() ?? envelope.Name.Trim();

    /// <summary>Whether they hold for one team, so that an amount has a meaning.</summary>
    public bool IsOfTeam => line?.IsEnvelope == false;

    /// <summary>The lines of teams that they hold for, as they are allocated.</summary>
    public List<LineAllocation> Lines { get; } = [];

    /// <summary>Whether they hold for a line at all, allocated or not.</summary>
    public bool IsUsed { get; set; }

    /// <summary>The conditions with the measures that they mean; nothing where there is none.</summary>
    public (Measure Measure, MeasuredSubject? Subject)?[] Conditions { get; } = new (Measure, MeasuredSubject?)?[line?.Tranches.Count ?? envelope.Tranches.Count];

    /// <summary>What a tranche is called in its line.</summary>
    public string NameOf(int tranche) => Tranches[tranche].Name?.Trim() ?? FormattableString.Invariant($"{tranche + 1}");

    /// <summary>What a tranche is called in the plan.</summary>
    public string Describe(int tranche) => $"{NameOf(tranche)} of {Owner}";

    /// <summary>Where a tranche stands in a file, below its line or envelope.</summary>
    public static string KeyOf(int tranche, string? key = null) => FormattableString.Invariant($"tranches/{tranche}") + (key is null ? "" : $"/{key}");
}
