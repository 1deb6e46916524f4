import paddle
from paddle.io import DataLoader, Sampler, TensorDataset
from caselib import floats


class Backwards(Sampler):
    def __init__(self, data_source):
        super().__init__()
        self.data_source = data_source

    def __iter__(self):
        return iter(range(len(self.data_source) - 1, -1, -1))

    def __len__(self):
        return len(self.data_source)


def case_own():
    data = TensorDataset([paddle.to_tensor(floats(4, 2))])
    sampler = Backwards(data)
    return list(sampler), len(sampler), isinstance(sampler, Sampler), [list(b) for b in DataLoader(data, batch_sampler=paddle.io.BatchSampler(sampler=sampler, batch_size=3, drop_last=False))]
