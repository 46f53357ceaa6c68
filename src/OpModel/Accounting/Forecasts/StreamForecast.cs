using NodaTime;
using OneOf;

namespace OpModel.Accounting;

/// <summary>A forecast of the revenue or the cost of a value stream, by one method.</summary>
/// <param name="ValueStream">The value stream.</param>
/// <param name="Method">How it was made.</param>
/// <param name="Until">The last month that it is for.</param>
/// <param name="Result">The forecast, or why there is none.</param>
public sealed record StreamForecast(ValueStream ValueStream, ForecastMethod Method, YearMonth Until, OneOf<Forecast, NoForecast> Result);
