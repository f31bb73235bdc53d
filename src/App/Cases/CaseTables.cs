using Microsoft.EntityFrameworkCore;
using Samphire.App.Cases.Files;
using Samphire.App.Store;

namespace Samphire.App.Cases;

public static class CaseTables
{
    extension(AppDb db)
    {
        public DbSet<Concern> Concerns => db.Set<Concern>();

        public DbSet<ConcernShare> ConcernShares => db.Set<ConcernShare>();

        public DbSet<RequiredAlert> RequiredAlerts => db.Set<RequiredAlert>();

        public DbSet<ConcernAlert> ConcernAlerts => db.Set<ConcernAlert>();

        public DbSet<SealedSource> SealedSources => db.Set<SealedSource>();

        public DbSet<FileMessage> FileMessages => db.Set<FileMessage>();

        public DbSet<FileNote> FileNotes => db.Set<FileNote>();

        public DbSet<TaskItem> Tasks => db.Set<TaskItem>();
    }
}
