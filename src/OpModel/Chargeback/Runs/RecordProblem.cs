namespace OpModel.Chargeback;

/// <summary>That a record cannot be charged.</summary>
/// <param name="Index">Its place among the records, from 0.</param>
/// <param name="Flaw">What is wrong with it.</param>
internal readonly record struct RecordProblem(int Index, LineFlaw Flaw);
