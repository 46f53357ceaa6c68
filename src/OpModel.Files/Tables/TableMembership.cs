using OpModel.Organization;

namespace OpModel.Files.Tables;

/// <summary>What a row says of a person on a team.</summary>
/// <param name="Person">The number of the person in the table.</param>
/// <param name="Team">The number of the team.</param>
/// <param name="Role">The number of the role.</param>
/// <param name="Allocation">How much of the working time, in percent.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="Place">The row.</param>
internal readonly record struct TableMembership(int Person, int Team, int Role, int? Allocation, IsoDate? From, IsoDate? Until, FilePlace Place);
