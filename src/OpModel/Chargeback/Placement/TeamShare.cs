namespace OpModel.Chargeback;

/// <summary>That a team takes part in a split.</summary>
/// <param name="Team">The id or name of the team.</param>
/// <param name="Percent">Its fixed share in percent; 1 where the split gives no fixed shares.</param>
internal sealed record TeamShare(string Team, decimal Percent);
