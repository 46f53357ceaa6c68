using NodaTime;
using OpModel.Checking;
using OpModel.Organization;

namespace OpModel.Interactions;

/// <summary>How well the interactions of an organisation work, as they were assessed (D2.7).</summary>
public sealed class InteractionHealth
{
    /// <summary>After how many days an assessment is stale, where nothing else is said; as in rule OPM3004.</summary>
    public const int DefaultMaxAgeInDays = 180;

    private InteractionHealth(LocalDate today, int maxAgeInDays, IEnumerable<AssessedInteraction> interactions)
    {
        (Today, MaxAgeInDays) = (today, maxAgeInDays);
        Interactions =
        [
            .. interactions
                .OrderBy(interaction => interaction.State)
                .ThenByDescending(interaction => interaction.AgeInDays ?? int.MaxValue)
                .ThenBy(interaction => interaction.Line.One, StringComparer.Ordinal)
                .ThenBy(interaction => interaction.Line.Other, StringComparer.Ordinal),
        ];
    }

    /// <summary>The day on which ages are counted.</summary>
    public LocalDate Today { get; }

    /// <summary>After how many days an assessment is stale.</summary>
    public int MaxAgeInDays { get; }

    /// <summary>The interactions of roles and of teams that hold on the day, the worst first, and of those that stand alike the one that was assessed longest ago.</summary>
    public IReadOnlyList<AssessedInteraction> Interactions { get; }

    /// <summary>Tells how the interactions of an organisation stand on a day.</summary>
    /// <param name="model">The organisation.</param>
    /// <param name="today">The day.</param>
    /// <returns>The interactions that hold on the day; what was assessed more than <see cref="DefaultMaxAgeInDays"/> ago is stale.</returns>
    public static InteractionHealth Of(OperatingModel model, LocalDate today) => Of(model, today, DefaultMaxAgeInDays);

    /// <summary>Tells how the interactions of an organisation stand on a day.</summary>
    /// <param name="model">The organisation.</param>
    /// <param name="today">The day.</param>
    /// <param name="maxAgeInDays">After how many days an assessment is stale, from 1.</param>
    /// <returns>The interactions that hold on the day.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxAgeInDays"/> is below 1.</exception>
    public static InteractionHealth Of(OperatingModel model, LocalDate today, int maxAgeInDays)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxAgeInDays, 1);
        return new(
            today,
            maxAgeInDays,
            StatedInteraction.AllIn(model.Graph)
                .Where(stated => stated.Interaction.Contains(today.ToIsoDate()))
                .Select(stated => Assessed(stated, today, maxAgeInDays)));
    }

    private static AssessedInteraction Assessed(StatedInteraction stated, LocalDate today, int maxAgeInDays)
    {
        var assessedOn = stated.Interaction.AssessedOn.ToLocalDate();
        var age = assessedOn is { } day ? Period.DaysBetween(day, today) : (int?)null;
        var isNew = stated.Interaction.From.ToLocalDate() is { } from && Period.DaysBetween(from, today) <= maxAgeInDays;
        return new()
        {
            Line = new(stated.One, stated.Other),
            IsOfTeams = stated.Interaction is TeamInteraction,
            AssessedOn = assessedOn,
            AgeInDays = age,
            State = (stated.Interaction.Assessment, age) switch
            {
                (Assessment.Weak, _) => InteractionState.Weak,
                (_, { } days) when days > maxAgeInDays => InteractionState.Stale,
                (Assessment.Fair, _) => InteractionState.Fair,
                (Assessment.Strong, _) => InteractionState.Strong,
                (_, not null) => InteractionState.Unrated,
                _ => isNew ? InteractionState.New : InteractionState.NeverAssessed,
            },
        };
    }
}
