import numpy as np
import paddle
from paddle.io import DataLoader
from caselib import floats


def default_collate(batch):
    """Stacks samples into Tensors, where Paddle's function leaves numpy arrays."""
    def tensors(data):
        if isinstance(data, dict):
            return {key: tensors(value) for key, value in data.items()}
        if isinstance(data, list):
            return [tensors(value) for value in data]
        return data if isinstance(data, (str, bytes, paddle.Tensor)) else paddle.to_tensor(data)

    return tensors(paddle.io.dataloader.collate.default_collate_fn(batch))


def case_kinds():
    return default_collate([(1, 2.5), (3, 4.5)]), default_collate([floats(2), floats(2, seed=1)]), default_collate(["a", "b"])


def case_nested():
    return default_collate([{"x": paddle.to_tensor(floats(2)), "y": [1, True]}, {"x": paddle.to_tensor(floats(2, seed=1)), "y": [2, False]}])


def case_as_collate_fn():
    return [list(b) for b in DataLoader([(1, 2.0), (3, 4.0)], batch_size=2, collate_fn=default_collate)]
