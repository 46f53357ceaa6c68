using NodaTime;

namespace OpModel.Chargeback;

/// <summary>Finds what is wrong with the records of a consumer and a service, by their numbers, on a day; nothing where they are right.</summary>
internal delegate LineFlaw? FindUsageFlaw(int consumer, int service, LocalDate day);
