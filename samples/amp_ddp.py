"""Text classification with convolutions over words, on one device or on many.

One process:       python amp_ddp.py
With mixed precision on a GPU:  python amp_ddp.py --amp
Several GPUs:      torchrun --nproc_per_node=4 amp_ddp.py --distributed --amp
"""
import argparse
import contextlib
import os
import random
import tempfile
import time

import numpy as np
import torch
import torch.distributed as dist
import torch.nn as nn
from torch.cuda.amp import GradScaler, autocast
from torch.nn.parallel import DistributedDataParallel as DDP
from torch.utils.data import DataLoader, Dataset, Sampler
from torch.utils.data.distributed import DistributedSampler


def get_args():
    parser = argparse.ArgumentParser()
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--batch_size", type=int, default=16, help="per process")
    parser.add_argument("--train_size", type=int, default=192)
    parser.add_argument("--accum_steps", type=int, default=1, help="batches per optimizer step")
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--gamma", type=float, default=0.95, help="decay of the learning rate, each step")
    parser.add_argument("--dropout", type=float, default=0.0)
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--seed", type=int, default=3407)
    parser.add_argument("--amp", action="store_true", help="mixed precision")
    parser.add_argument("--distributed", action="store_true", help="started by torchrun")
    parser.add_argument("--backend", default="nccl", choices=["nccl", "gloo"])
    parser.add_argument("--output_dir", default=None)
    return parser.parse_args()


def setup_distributed(args):
    args.rank = int(os.environ.get("RANK", 0))
    args.world_size = int(os.environ.get("WORLD_SIZE", 1))
    args.local_rank = int(os.environ.get("LOCAL_RANK", 0))
    if args.distributed:
        torch.cuda.set_device(args.local_rank)
        dist.init_process_group(backend=args.backend, init_method="env://")
        dist.barrier()
        return torch.device("cuda", args.local_rank)
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def is_main_process():
    return not (dist.is_available() and dist.is_initialized()) or dist.get_rank() == 0


def set_seed(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    if torch.cuda.is_available():
        torch.cuda.manual_seed_all(seed)
        torch.backends.cudnn.deterministic = True


class TokenDataset(Dataset):
    """Sequences of tokens; the class is the group of tokens that occurs most often. 0 is padding."""

    def __init__(self, size, seq_len=24, vocab=40, classes=4, seed=0):
        rng = np.random.RandomState(seed)
        self.samples = []
        for _ in range(size):
            n = rng.randint(seq_len // 2, seq_len + 1)
            label = rng.randint(classes)
            tokens = rng.randint(1, vocab, size=n)
            keep = rng.rand(n) < 0.4
            tokens[keep] = 1 + label + classes * rng.randint(0, (vocab - 1) // classes, size=keep.sum())
            self.samples.append((tokens, label))

    def __len__(self):
        return len(self.samples)

    def __getitem__(self, i):
        return self.samples[i]


def collate(batch):
    """Pads the sequences of a batch to the longest one."""
    longest = max(len(tokens) for tokens, _ in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    for i, (tokens, _) in enumerate(batch):
        ids[i, :len(tokens)] = torch.from_numpy(tokens)
    labels = torch.LongTensor([label for _, label in batch])
    return ids, labels


class ShuffleSampler(Sampler):
    """A new order every epoch, from a generator of its own."""

    def __init__(self, data_source, seed):
        self.data_source = data_source
        self.rng = np.random.RandomState(seed)

    def __iter__(self):
        return iter(self.rng.permutation(len(self.data_source)).tolist())

    def __len__(self):
        return len(self.data_source)


class Classifier(nn.Module):
    """Looks for short patterns of tokens, wherever they stand."""

    def __init__(self, vocab=40, classes=4, dim=32, channels=32, widths=(1, 3, 5), dropout=0.0):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim, padding_idx=0)
        self.convs = nn.ModuleList([nn.Conv1d(dim, channels, w, padding=w // 2, bias=False) for w in widths])
        self.norms = nn.ModuleList([nn.BatchNorm1d(channels) for _ in widths])
        self.dropout = nn.Dropout(p=dropout)
        self.head = nn.Linear(channels * len(widths), classes)

    def forward(self, ids):
        padding = (ids == 0).unsqueeze(1)
        x = self.embed(ids).transpose(1, 2)  # [B, dim, T]
        found = []
        for conv, norm in zip(self.convs, self.norms):
            y = torch.relu(norm(conv(x)))
            y = y.masked_fill(padding, -1e4)
            found.append(y.max(dim=2)[0])
        return self.head(self.dropout(torch.cat(found, dim=1)))


def reduce_mean(tensor, world_size):
    if not dist.is_initialized():
        return tensor
    tensor = tensor.clone()
    dist.all_reduce(tensor, op=dist.ReduceOp.SUM)
    return tensor / world_size


def train_one_epoch(model, loader, criterion, optimizer, scheduler, scaler, device, args, step):
    model.train()
    running = 0.0
    for it, (ids, labels) in enumerate(loader):
        ids = ids.to(device, non_blocking=True)
        labels = labels.to(device, non_blocking=True)

        with autocast(enabled=args.amp):
            logits = model(ids)
            loss = criterion(logits, labels) / args.accum_steps

        scaler.scale(loss).backward()
        if (it + 1) % args.accum_steps == 0:
            scaler.unscale_(optimizer)
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            scaler.step(optimizer)
            scaler.update()
            optimizer.zero_grad()
            scheduler.step()

        step += 1
        value = reduce_mean(loss.detach(), args.world_size).item() * args.accum_steps
        running += value
        if is_main_process():
            print("step {} loss {:.6f} lr {:.3e}".format(step, value, optimizer.param_groups[0]["lr"]))
    return running / len(loader), step


@torch.no_grad()
def evaluate(model, loader, device, amp):
    model.eval()
    correct = torch.zeros(1, device=device)
    total = torch.zeros(1, device=device)
    context = autocast() if amp else contextlib.nullcontext()
    for ids, labels in loader:
        ids, labels = ids.to(device), labels.to(device)
        with context:
            logits = model(ids)
        prediction = logits.max(1)[1]
        correct += prediction.eq(labels).sum()
        total += labels.size(0)
    if dist.is_initialized():
        dist.all_reduce(correct)
        dist.all_reduce(total)
    return (correct / total).item()


def main():
    args = get_args()
    device = setup_distributed(args)
    set_seed(args.seed + args.rank)

    train_set = TokenDataset(args.train_size, seed=0)
    val_set = TokenDataset(64, seed=1)
    if args.distributed:
        train_sampler = DistributedSampler(train_set, num_replicas=args.world_size, rank=args.rank, shuffle=True)
        val_sampler = DistributedSampler(val_set, shuffle=False)
    else:
        train_sampler = ShuffleSampler(train_set, args.seed)
        val_sampler = None
    train_loader = DataLoader(train_set, batch_size=args.batch_size, sampler=train_sampler,
                              num_workers=args.workers, collate_fn=collate, drop_last=True,
                              pin_memory=device.type == "cuda")
    val_loader = DataLoader(val_set, batch_size=32, shuffle=False, sampler=val_sampler, collate_fn=collate)

    model = Classifier(dropout=args.dropout).to(device)
    if args.distributed:
        model = nn.SyncBatchNorm.convert_sync_batchnorm(model)
        model = DDP(model, device_ids=[args.local_rank], output_device=args.local_rank,
                    find_unused_parameters=False)
    model_without_ddp = model.module if isinstance(model, DDP) else model

    criterion = nn.CrossEntropyLoss(label_smoothing=0.1)
    optimizer = torch.optim.AdamW(model.parameters(), lr=args.lr, weight_decay=0.01)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=args.gamma)
    scaler = GradScaler(enabled=args.amp)

    step, best = 0, 0.0
    output_dir = args.output_dir or tempfile.mkdtemp()
    for epoch in range(args.epochs):
        if args.distributed:
            train_sampler.set_epoch(epoch)
        start = time.time()
        loss, step = train_one_epoch(model, train_loader, criterion, optimizer, scheduler, scaler, device, args, step)
        acc = evaluate(model, val_loader, device, args.amp)
        if is_main_process():
            print("epoch {}: loss {:.4f}, accuracy {:.4f}".format(epoch, loss, acc))
            if torch.cuda.is_available():
                print("max memory {:.1f} MB".format(torch.cuda.max_memory_allocated() / 2 ** 20))
            best = max(best, acc)
            torch.save({
                "model": model_without_ddp.state_dict(),
                "optimizer": optimizer.state_dict(),
                "scaler": scaler.state_dict(),
                "epoch": epoch,
            }, os.path.join(output_dir, "last.pth"))

    if args.distributed:
        dist.barrier()
    checkpoint = torch.load(os.path.join(output_dir, "last.pth"), map_location="cpu")
    model_without_ddp.load_state_dict(checkpoint["model"])
    if args.amp:
        scaler.load_state_dict(checkpoint["scaler"])
    acc = evaluate(model, val_loader, device, args.amp)
    if is_main_process():
        print("reloaded epoch {}: accuracy {:.4f}".format(checkpoint["epoch"], acc))
    if args.distributed:
        dist.destroy_process_group()


if __name__ == "__main__":
    main()
