import paddle
from paddle.io import DataLoader, SequenceSampler, TensorDataset
from caselib import floats


def loader():
    return DataLoader(TensorDataset([paddle.to_tensor(floats(5, 2))]), batch_size=2)


def todo_read():
    # TODO(pt2pd): TPD2001 torch.utils.data.DataLoader.collate_fn: None in Paddle when the default is used
    return loader().collate_fn
