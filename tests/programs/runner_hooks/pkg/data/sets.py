import random
from itertools import islice

import numpy as np
import torch
from torch.utils import data
from torch.utils.data import IterableDataset, Sampler, get_worker_info
from torch.utils.data.dataloader import default_collate


class Compose:
    def __init__(self, fs):
        self.fs = fs

    def __call__(self, x):
        for f in self.fs:
            x = f(x)
        return x


class ToTensor:
    def __call__(self, a):
        t = torch.from_numpy(np.ascontiguousarray(a.transpose(2, 0, 1)))
        return t.float().div(255) if isinstance(t, torch.ByteTensor) or t.dtype == torch.uint8 else t


class Normalize:
    def __init__(self, mean, std, inplace=False):
        self.mean, self.std, self.inplace = mean, std, inplace

    def __call__(self, t):
        if not self.inplace:
            t = t.clone()
        mean = torch.as_tensor(self.mean, dtype=t.dtype, device=t.device)
        std = torch.as_tensor(self.std, dtype=t.dtype, device=t.device)
        t.sub_(mean[:, None, None]).div_(std[:, None, None])
        return t


class Patterns(data.Dataset):
    def __init__(self, n, seed=0, transform=None, target_transform=None):
        super(Patterns, self).__init__()
        rng = np.random.RandomState(seed)
        self.y = rng.randint(0, 4, n)
        base = np.random.RandomState(9).randint(0, 256, (4, 8, 8, 3))
        self.x = np.clip(base[self.y] + rng.randint(-60, 60, (n, 8, 8, 3)), 0, 255).astype(np.uint8)
        self.transform, self.target_transform = transform, target_transform

    def __getitem__(self, i):
        x, y = self.x[i], int(self.y[i])
        if self.transform:
            x = self.transform(x)
        return {'image': x, 'label': y, 'meta': {'index': i, 'name': 'p%03d' % i}}

    def __len__(self):
        return len(self.y)


class Stream(IterableDataset):
    def __init__(self, source, limit):
        self.source, self.limit = source, limit

    def __iter__(self):
        info = get_worker_info()
        start, step = (0, 1) if info is None else (info.id, info.num_workers)
        for i in islice(range(len(self.source)), start, self.limit, step):
            item = self.source[i]
            yield item['image'], item['label']


class Balanced(Sampler):
    def __init__(self, labels, rounds, seed):
        self.by = [np.flatnonzero(labels == c) for c in range(4)]
        self.rounds, self.rng = rounds, np.random.RandomState(seed)

    def __iter__(self):
        for _ in range(self.rounds):
            yield from (int(self.rng.choice(b)) for b in self.by)

    def __len__(self):
        return 4 * self.rounds


def collate(batch):
    batch = default_collate(batch)
    batch['label'] = batch['label'].long()
    return batch


def make_loaders():
    tf = Compose([ToTensor(), Normalize((.5, .5, .5), (.25, .25, .25))])
    train, val = Patterns(40, 0, tf), Patterns(12, 1, tf)
    return (data.DataLoader(train, batch_sampler=data.BatchSampler(Balanced(train.y, 6, 0), 8, False), num_workers=0, collate_fn=collate, pin_memory=torch.cuda.is_available()),
            data.DataLoader(Stream(val, 10), batch_size=4))
