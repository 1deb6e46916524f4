"""What a DataLoader gives, by the `__getitem__` of its data set."""
import numpy as np
import paddle
import paddle.nn as nn
from paddle.io import DataLoader, Dataset, TensorDataset
from caselib import fill, floats, ints


class Pairs(Dataset):
    def __init__(self, n):
        self.x = paddle.to_tensor(floats(n, 3), dtype=paddle.float32)
        self.y = paddle.to_tensor(ints(n, high=2), dtype=paddle.int64)

    def __len__(self):
        return self.x.shape[0]

    def __getitem__(self, index):
        return self.x[index], self.y[index]


class Records(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return {"image": paddle.ones([2, 2]) * index, "label": index, "name": "n%d" % index}


def case_pairs():
    net = nn.Linear(3, 2)
    fill(net)
    total, correct, seen = 0.0, 0, []
    for x, y in DataLoader(Pairs(5), batch_size=2):
        out = net(x)
        loss = nn.functional.cross_entropy(out, y, reduction="sum", axis=1)
        total += loss.item() * x.shape[0]
        correct += (out.argmax(axis=1) == y).sum().item()
        seen.append(y.reshape([-1]).shape[0])
    return total, correct, seen


def case_enumerated():
    found = []
    loader = DataLoader(Pairs(4), batch_size=2, shuffle=False, drop_last=True)
    for step, (data, target) in enumerate(loader):
        weighted = data * target.unsqueeze(1).astype(data.dtype)
        found.append((step, weighted.sum(axis=0), target.shape))
    for i, batch in enumerate(loader, start=1):
        found.append((i, batch[0].shape[0], len(batch)))
    return found, len(loader), len(loader.dataset)


def case_dictionaries():
    sums = []
    for batch in DataLoader(Records(), batch_size=2):
        sums.append((batch["image"].sum(axis=(1, 2)), batch["label"].reshape([-1]), [name.split("n")[1] for name in batch["name"]]))
    return sums


def case_next():
    x, y = next(iter(DataLoader(Pairs(4), batch_size=3)))
    return x.shape, y.reshape([1, -1])


def collate(batch):
    batch.sort(key=lambda item: item[0].sum().item(), reverse=True)
    xs = [item[0] for item in batch]
    return paddle.stack(xs, axis=0), paddle.to_tensor([item[1].item() for item in batch])


def case_collate():
    return [(x.sum(axis=1), y) for x, y in DataLoader(Pairs(4), batch_size=2, collate_fn=collate)]


def case_tensor_data_set():
    data = TensorDataset([paddle.ones([4, 2]), paddle.arange(4)])
    return [(x * y.unsqueeze(1).astype(x.dtype), y.shape[0]) for x, y in DataLoader(data, batch_size=2)], data[1][0].sum(axis=0), len(data)
