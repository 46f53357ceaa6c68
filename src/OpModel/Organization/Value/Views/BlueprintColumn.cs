namespace OpModel;

/// <summary>A step of a value stream in a <see cref="ServiceBlueprint"/>, with what stands behind it.</summary>
public sealed class BlueprintColumn
{
    internal BlueprintColumn(ValueStep step) => (Step, Support) = (step, ServicesBehind(step.Teams));

    /// <summary>The step: what is exchanged in it, where, and who serves it.</summary>
    public ValueStep Step { get; }

    /// <summary>
    /// The services that the teams of the step use, then those that the providers of these use, and so on: nearest first, each once.
    /// What the teams of the step provide themselves is not among them.
    /// </summary>
    public IReadOnlyList<Service> Support { get; }

    /// <summary>The name of the step.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Step.Name;

    private static List<Service> ServicesBehind(IReadOnlyList<Team> serving)
    {
        List<Service> behind = [];
        HashSet<Team> seen = [.. serving];
        HashSet<Service> found = [];
        Queue<Team> open = new(serving);
        while (open.TryDequeue(out var team))
        {
            foreach (var service in team.Consumes.Where(service => !serving.Contains(service.Provider) && found.Add(service)))
            {
                behind.Add(service);
                if (seen.Add(service.Provider))
                {
                    open.Enqueue(service.Provider);
                }
            }
        }

        return behind;
    }
}
