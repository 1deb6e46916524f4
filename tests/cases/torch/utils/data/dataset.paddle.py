import paddle
import paddle.io
from paddle import io as dataset
from paddle.io import TensorDataset


def case_names():
    x = paddle.to_tensor([1.0, 2.0])
    return paddle.io.TensorDataset([x])[0], dataset.TensorDataset([x])[1], len(TensorDataset([x]))
