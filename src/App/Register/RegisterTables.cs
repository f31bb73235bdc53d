using Microsoft.EntityFrameworkCore;
using Samphire.App.Store;

namespace Samphire.App.Register;

public static class RegisterTables
{
    extension(AppDb db)
    {
        public DbSet<RegisterRecord> RegisterRecords => db.Set<RegisterRecord>();

        public DbSet<RecordValue> RecordValues => db.Set<RecordValue>();

        public DbSet<RegisterLink> RegisterLinks => db.Set<RegisterLink>();
    }
}
