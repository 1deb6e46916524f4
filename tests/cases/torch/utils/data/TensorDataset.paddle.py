import paddle
from paddle.io import DataLoader, TensorDataset
from caselib import floats, ints


def case_two():
    data = TensorDataset([paddle.to_tensor(floats(4, 2)), paddle.to_tensor(ints(4))])
    return data[1], len(data), data[1:3]


def case_one():
    data = TensorDataset([paddle.to_tensor(floats(4, 2))])
    return data[0], [list(b) for b in DataLoader(data, batch_size=3)]


def case_starred():
    tensors = [paddle.to_tensor(floats(4, 2)), paddle.to_tensor(ints(4))]
    return paddle.io.TensorDataset([*tensors])[3]


class Named(TensorDataset):
    name = "named"


def case_subclass():
    return Named.name, issubclass(Named, paddle.io.Dataset)
