import json
import os.path as osp
import sys

sys.path.insert(0, osp.join(osp.dirname(osp.abspath(__file__)), osp.pardir))

import numpy as np
from torch.utils.data import DataLoader, Dataset


class Patches(Dataset):
    def __init__(self, count, seed, transforms=()):
        rng = np.random.RandomState(seed)
        self.labels, self.transforms = rng.randint(0, 3, count), transforms
        self.images = rng.rand(count, 8, 8, 3).astype(np.float32) * 0.5
        for image, k in zip(self.images, self.labels):
            image[2 * k:2 * k + 4, :, k] += 0.5

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        item = {"image": self.images[i], "label": np.array(self.labels[i], dtype=np.int64)}
        for transform in self.transforms:
            item = transform(item)
        return item


def batches(count, seed, size):
    def centred(item):
        item["image"] = np.ascontiguousarray((item["image"] - 0.5).transpose(2, 0, 1))
        return item
    return DataLoader(Patches(count, seed, [centred]), batch_size=size, shuffle=False, drop_last=False)


def read_plan(path, changes=()):
    with open(path) as f:
        plan = json.load(f)
    for change in changes:
        way, value = change.split("=")
        *folders, last = way.split(".")
        place = plan
        for folder in folders:
            place = place[folder]
        place[last] = float(value) if value.replace(".", "").isdigit() else value
    return plan
