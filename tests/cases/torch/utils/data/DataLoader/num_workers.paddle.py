import paddle
from paddle.io import DataLoader, SequenceSampler, TensorDataset
from caselib import floats


def loader():
    return DataLoader(TensorDataset([paddle.to_tensor(floats(5, 2))]), batch_size=2)


def case_read():
    return loader().num_workers
