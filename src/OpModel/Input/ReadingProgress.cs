namespace OpModel;

/// <summary>How far the reading of a bill has come.</summary>
/// <param name="Bytes">The bytes read up to now.</param>
/// <param name="Lines">The lines read up to now, the header not counted.</param>
public readonly record struct ReadingProgress(long Bytes, long Lines);
