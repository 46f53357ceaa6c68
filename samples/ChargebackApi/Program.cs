using ChargebackApi;

// curl --data-binary @usage.csv "http://localhost:5000/statements/Checkout?period=2026-10"
// curl "http://localhost:5000/explain/Checkout?period=2026-10"
await Application.Create(WebApplication.CreateSlimBuilder(args)).RunAsync();
