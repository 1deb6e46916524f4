import paddle
from paddle.io import ChainDataset, IterableDataset


class Count(IterableDataset):
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n))


def case_chain():
    return [x for x in ChainDataset([Count(2), Count(3)])]
