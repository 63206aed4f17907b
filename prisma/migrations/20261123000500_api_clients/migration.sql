-- Who signs in as an account at the identity provider, and the API clients of partners with their keys.

-- CreateEnum
CREATE TYPE "ApiScope" AS ENUM ('READ', 'SUBSCRIBE', 'WRITE');

-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "issuer" TEXT,
ADD COLUMN     "subject" TEXT;

-- CreateTable
CREATE TABLE "ApiClient" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiClient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "publicId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "scopes" "ApiScope"[],
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "replacedById" UUID,

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ApiClient_accountId_idx" ON "ApiClient"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_publicId_key" ON "ApiKey"("publicId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_replacedById_key" ON "ApiKey"("replacedById");

-- CreateIndex
CREATE INDEX "ApiKey_clientId_idx" ON "ApiKey"("clientId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_issuer_subject_key" ON "Account"("issuer", "subject");

-- AddForeignKey
ALTER TABLE "ApiClient" ADD CONSTRAINT "ApiClient_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_clientId_fkey" FOREIGN KEY ("clientId") REFERENCES "ApiClient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "ApiKey"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Account" ADD CONSTRAINT "Account_identity" CHECK (("issuer" IS NULL) = ("subject" IS NULL));

ALTER TABLE "ApiKey"
  ADD CONSTRAINT "ApiKey_hash" CHECK ("secretHash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "ApiKey_scopes" CHECK (cardinality("scopes") >= 1),
  ADD CONSTRAINT "ApiKey_period" CHECK ("expiresAt" >= "issuedAt"),
  ADD CONSTRAINT "ApiKey_replacement" CHECK ("replacedById" <> "id");

-- A key only ever loses: what it permits stays as issued, its end only comes nearer, and a revocation is for good.
CREATE FUNCTION refuse_more_of_a_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF ROW(NEW."clientId", NEW."publicId", NEW."secretHash", NEW."scopes", NEW."issuedAt")
      IS DISTINCT FROM ROW(OLD."clientId", OLD."publicId", OLD."secretHash", OLD."scopes", OLD."issuedAt")
    OR NEW."expiresAt" > OLD."expiresAt"
    OR (OLD."revokedAt" IS NOT NULL AND NEW."revokedAt" IS DISTINCT FROM OLD."revokedAt") THEN
    RAISE EXCEPTION 'A key is not widened: issue another' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_loses BEFORE UPDATE ON "ApiKey" FOR EACH ROW EXECUTE FUNCTION refuse_more_of_a_key();
CREATE FUNCTION refuse_client_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."accountId" <> OLD."accountId"
    OR (OLD."revokedAt" IS NOT NULL AND NEW."revokedAt" IS DISTINCT FROM OLD."revokedAt") THEN
    RAISE EXCEPTION 'An API client keeps its account, and is revoked for good' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_loses BEFORE UPDATE ON "ApiClient" FOR EACH ROW EXECUTE FUNCTION refuse_client_back();
