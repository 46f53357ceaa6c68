namespace OpModel.Chargeback;

/// <summary>A consumer and a service that it used, by their numbers in <see cref="UsageRecords"/>.</summary>
internal readonly record struct UsageCell(int Consumer, int Service);
