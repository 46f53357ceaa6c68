namespace OpModel.Chargeback;

/// <summary>Where a placement rule sends the lines that it takes.</summary>
internal abstract record Destination
{
    private Destination()
    {
    }

    /// <summary>To one team.</summary>
    public sealed record ToTeam(Team Team) : Destination
    {
        public override string ToString() => $"to {Team}";
    }

    /// <summary>To the team that the last condition's column names.</summary>
    public sealed record ToNamedTeam : Destination
    {
        public override string ToString() => "to that team";
    }

    /// <summary>To the cost that teams share.</summary>
    public sealed record ToSharedCost : Destination
    {
        public override string ToString() => "to shared cost";
    }

    /// <summary>To nobody: it stays with the owner of the bill.</summary>
    public sealed record Retained(string Reason) : Destination
    {
        public override string ToString() => $"retained: {Reason}";
    }

    /// <summary>To nobody: it cannot be placed.</summary>
    public sealed record Unplaced(string Reason) : Destination
    {
        public override string ToString() => $"unplaced: {Reason}";
    }
}
