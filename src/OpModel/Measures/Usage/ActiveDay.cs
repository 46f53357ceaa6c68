using NodaTime;

namespace OpModel.Measures;

/// <summary>What users did in a subject on a day.</summary>
/// <param name="Subject">The product, team or value stream.</param>
/// <param name="Day">The day.</param>
/// <param name="Users">The numbers of its distinct users.</param>
/// <param name="Events">How many events there were.</param>
internal readonly record struct ActiveDay(string Subject, LocalDate Day, ReadOnlyMemory<int> Users, long Events);
