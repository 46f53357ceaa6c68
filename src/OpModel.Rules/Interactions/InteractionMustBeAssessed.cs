using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>Finds interactions of today, or of the days at hand, that were assessed as weak, or that nobody assessed for longer than the limit.</summary>
/// <remarks>
/// Those that were never assessed are judged once any interaction is, or where the model is complete; a new one has the limit's days
/// for its first assessment. An assessment without a date is taken to be a recent one.
/// </remarks>
internal sealed class InteractionMustBeAssessed : Rule
{
    public const string Id = "OPM3004";

    private static readonly NumberOption MaxAge = new(
        "max_assessment_age_days", 180, "after how many days an interaction is to be assessed again", minimum: 1);

    public override RuleDescriptor Descriptor { get; } = new(
        Id, "An interaction must not be weak, and must be assessed from time to time", RuleSeverity.Info, "D2.7")
    {
        Options = [MaxAge],
    };

    public override IEnumerable<Violation> Check(OrganizationGraph graph, RuleOptions options)
    {
        List<StatedInteraction> all = [.. StatedInteraction.AllIn(graph)];
        var isAssessing = options.IsCompleteModel || all.Exists(stated => IsAssessed(stated.Interaction));
        var maxAge = options.ValueOf(MaxAge);
        var judged = graph.DaysOr(options.Today);
        foreach (var stated in all.Where(stated => stated.Interaction.Term.Meets(judged)))
        {
            if (Shortcoming(stated.Interaction, isAssessing, options.Today, maxAge) is var (found, mend))
            {
                var interaction = $"The interaction of {stated.One} and {stated.Other}";
                yield return Broken(stated.Element, stated.Interaction.Origin, $"{interaction} {found}{mend}.") with { Extent = new($"{interaction} {found}") };
            }
        }
    }

    private static bool IsAssessed(Interaction interaction) =>
        interaction.Assessment != Assessment.None || interaction.AssessedOn is not null;

    /// <summary>What is wrong with an interaction, and how far it is and how to mend it.</summary>
    private static (string Found, string Mend)? Shortcoming(Interaction interaction, bool isAssessing, IsoDate today, int maxAge)
    {
        bool IsOld(IsoDate? day) => day?.DaysUntil(today) > maxAge;

        return interaction switch
        {
            { Assessment: Assessment.Weak, AssessedOn: { } day } =>
                ($"was assessed as weak on {day}", "; agree on what each needs of the other, and assess it again"),
            { Assessment: Assessment.Weak } =>
                ("was assessed as weak", "; agree on what each needs of the other, and assess it again"),
            { AssessedOn: { } day } when IsOld(day) =>
                ($"was assessed last on {day}", $", more than {maxAge} days ago; assess it again"),
            _ when isAssessing && !IsAssessed(interaction) && (interaction.From is null || IsOld(interaction.From)) =>
                ("was never assessed", "; state how well it works, and when that was assessed"),
            _ => null,
        };
    }
}
