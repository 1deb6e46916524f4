import paddle
import paddle.io as data
from paddle.io import Dataset
from caselib import floats


class Numbers(Dataset):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, index):
        return index, 2 * index


class Older(data.Dataset):
    def __init__(self):
        super(Older, self).__init__()

    def __len__(self):
        return 2

    def __getitem__(self, index):
        return paddle.to_tensor(floats(2, seed=index))


def takes(dataset: Dataset):
    return isinstance(dataset, paddle.io.Dataset), len(dataset), dataset[1]


def case_use():
    return takes(Numbers(3)), takes(Older())
