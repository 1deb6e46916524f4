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
import paddle
import paddle.distributed as dist
import paddle.nn as nn
from paddle.amp import GradScaler, auto_cast
from paddle import DataParallel as DDP
from paddle.io import DataLoader, Dataset, Sampler


def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
    if not hasattr(optimizer, '_param_groups'):
        return optimizer.state_dict()
    groups = optimizer._param_groups
    groups = groups if groups and isinstance(groups[0], dict) else [{'params': groups}]
    rate = optimizer.get_lr()
    return {
        **optimizer.state_dict(), 'lr': rate, 'base_lr': getattr(optimizer._learning_rate, 'base_lr', rate),
        'param_names': [p.name for group in groups for p in group['params']],
        'lr_factors': [group.get('learning_rate', 1.0) for group in groups],
    }


def data_loader(dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0, collate_fn=None,
                drop_last=False, timeout=0, worker_init_fn=None, prefetch_factor=None, persistent_workers=False, **ignored):
    """A DataLoader from torch's arguments: a sampler becomes a batch sampler, pinned memory has no use."""
    from types import SimpleNamespace
    options = {'num_workers': num_workers, 'timeout': timeout,
               'worker_init_fn': worker_init_fn, 'prefetch_factor': prefetch_factor or 2,
               'persistent_workers': persistent_workers, 'use_shared_memory': False}  # workers cannot share Tensors

    class Loader(paddle.io.DataLoader):
        def __iter__(self):
            for _, whole in super().__iter__():
                yield whole.batch

    kind = Loader if collate_fn else paddle.io.DataLoader
    if collate_fn:  # Paddle's loader ends at once where a batch holds no Tensor.
        options['collate_fn'] = lambda items: (paddle.zeros([1]), SimpleNamespace(batch=collate_fn(items)))
    if sampler is not None:
        batch_sampler = paddle.io.BatchSampler(sampler=sampler, batch_size=batch_size, drop_last=drop_last)
    if batch_sampler is not None:
        return kind(dataset, batch_sampler=batch_sampler, **options)
    return kind(dataset, batch_size=batch_size, shuffle=bool(shuffle), drop_last=drop_last, **options)


def distributed_sampler(dataset, num_replicas=None, rank=None, shuffle=True, seed=0, drop_last=False):
    """A sampler of this process's share of the indices; Paddle has one for whole batches only."""
    import math
    import numpy as np

    class DistributedSampler(paddle.io.Sampler):
        def __init__(self):
            super().__init__(dataset)
            self.dataset, self.shuffle, self.epoch = dataset, shuffle, 0
            self.num_replicas = paddle.distributed.get_world_size() if num_replicas is None else num_replicas
            self.rank = paddle.distributed.get_rank() if rank is None else rank
            share = len(dataset) / self.num_replicas
            self.num_samples = int(share) if drop_last else math.ceil(share)
            self.total_size = self.num_samples * self.num_replicas

        def __iter__(self):
            order = list(range(len(dataset)))
            if shuffle:
                order = np.random.RandomState(seed + self.epoch).permutation(len(dataset)).tolist()
            order = (order * math.ceil(self.total_size / max(len(order), 1)))[:self.total_size]
            return iter(order[self.rank::self.num_replicas])

        def __len__(self):
            return self.num_samples

        def set_epoch(self, epoch):
            self.epoch = epoch

    return DistributedSampler()


class BatchNorm1D(paddle.nn.BatchNorm1D):
    """BatchNorm1D whose running variance follows the unbiased variance of the batches, as torch's does."""

    def forward(self, input):
        if not self.training:
            return super().forward(input)
        before = self._variance * self._momentum
        y = super().forward(input)
        n = input.size // input.shape[1]
        self._variance.set_value(self._variance + (self._variance - before) / (n - 1))
        return y


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
        paddle.cuda.set_device(args.local_rank)
        dist.init_parallel_env()
        dist.barrier()
        return paddle.device("cuda", args.local_rank)
    return paddle.device("cuda" if paddle.cuda.is_available() else "cpu")


def is_main_process():
    return not (dist.is_available() and dist.is_initialized()) or dist.get_rank() == 0


def set_seed(seed):
    random.seed(seed)
    np.random.seed(seed)
    paddle.seed(seed)
    if paddle.cuda.is_available():
        paddle.seed(seed)


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
    ids = paddle.zeros([len(batch), longest], dtype=paddle.int64)
    for i, (tokens, _) in enumerate(batch):
        ids[i, :len(tokens)] = paddle.to_tensor(tokens)
    labels = paddle.to_tensor([label for _, label in batch], dtype='int64')
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


class Classifier(nn.Layer):
    """Looks for short patterns of tokens, wherever they stand."""

    def __init__(self, vocab=40, classes=4, dim=32, channels=32, widths=(1, 3, 5), dropout=0.0):
        super().__init__()
        self.embed = nn.Embedding(vocab, dim, padding_idx=0)
        self.convs = nn.LayerList([nn.Conv1D(dim, channels, w, padding=w // 2, bias_attr=False) for w in widths])
        self.norms = nn.LayerList([BatchNorm1D(channels) for _ in widths])
        self.dropout = nn.Dropout(p=dropout)
        self.head = nn.Linear(channels * len(widths), classes)

    def forward(self, ids):
        padding = (ids == 0).unsqueeze(1)
        x = self.embed(ids).transpose(1, 2)  # [B, dim, T]
        found = []
        for conv, norm in zip(self.convs, self.norms):
            y = nn.functional.relu(norm(conv(x)))
            y = y.masked_fill(padding, -1e4)
            found.append(paddle.compat.max(y, dim=2)[0])
        return self.head(self.dropout(paddle.concat(found, axis=1)))


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
        ids = ids.to(device)
        labels = labels.to(device)

        with auto_cast(enable=args.amp):
            logits = model(ids)
            loss = criterion(logits, labels) / args.accum_steps

        scaler.scale(loss).backward()
        if (it + 1) % args.accum_steps == 0:
            scaler.unscale_(optimizer)
            paddle.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            scaler.step(optimizer)
            scaler.update()
            optimizer.zero_grad()
            scheduler.step()

        step += 1
        value = reduce_mean(loss.detach(), args.world_size).item() * args.accum_steps
        running += value
        if is_main_process():
            print("step {} loss {:.6f} lr {:.3e}".format(step, value, optimizer.get_lr()))
    return running / len(loader), step


@paddle.no_grad()
def evaluate(model, loader, device, amp):
    model.eval()
    correct = paddle.zeros([1], device=device)
    total = paddle.zeros([1], device=device)
    context = auto_cast() if amp else contextlib.nullcontext()
    for ids, labels in loader:
        ids, labels = ids.to(device), labels.to(device)
        with context:
            logits = model(ids)
        prediction = logits.argmax(1)
        correct += (prediction == labels).sum().astype(correct.dtype)
        total += labels.shape[0]
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
        train_sampler = distributed_sampler(train_set, num_replicas=args.world_size, rank=args.rank, shuffle=True)
        val_sampler = distributed_sampler(val_set, shuffle=False)
    else:
        train_sampler = ShuffleSampler(train_set, args.seed)
        val_sampler = None
    train_loader = DataLoader(train_set, batch_sampler=paddle.io.BatchSampler(sampler=train_sampler, batch_size=args.batch_size, drop_last=True), use_shared_memory=False, num_workers=args.workers, collate_fn=collate)
    val_loader = data_loader(val_set, batch_size=32, shuffle=False, sampler=val_sampler, collate_fn=collate)

    model = Classifier(dropout=args.dropout).to(device)
    if args.distributed:
        model = nn.SyncBatchNorm.convert_sync_batchnorm(model)
        model = DDP(model,
                    find_unused_parameters=False)
    model_without_ddp = model._layers if isinstance(model, DDP) else model

    criterion = nn.CrossEntropyLoss(label_smoothing=0.1, axis=1)
    optimizer = paddle.optimizer.AdamW(parameters=model.parameters(), learning_rate=args.lr, weight_decay=0.01)
    scheduler = paddle.optimizer.lr.ExponentialDecay(optimizer.get_lr(), gamma=args.gamma)
    optimizer.set_lr_scheduler(scheduler)
    scaler = GradScaler(enable=args.amp)

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
            if paddle.cuda.is_available():
                print("max memory {:.1f} MB".format(paddle.device.cuda.max_memory_allocated() / 2 ** 20))
            best = max(best, acc)
            paddle.save({
                "model": model_without_ddp.state_dict(),
                "optimizer": optimizer_state_dict(optimizer),
                "scaler": scaler.state_dict(),
                "epoch": epoch,
            }, os.path.join(output_dir, "last.pth"))

    if args.distributed:
        dist.barrier()
    checkpoint = paddle.load(os.path.join(output_dir, "last.pth"))
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
