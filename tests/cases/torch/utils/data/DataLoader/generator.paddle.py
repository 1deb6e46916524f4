import paddle
from paddle.io import DataLoader, SequenceSampler, TensorDataset
from caselib import floats


def loader():
    return DataLoader(TensorDataset([paddle.to_tensor(floats(5, 2))]), batch_size=2)


def todo_read():
    # TODO(pt2pd): TPD2001 torch.utils.data.DataLoader.generator: Paddle draws the order from numpy
    return loader().generator
