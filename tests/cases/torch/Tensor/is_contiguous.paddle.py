import paddle
import torch
from caselib import floats


def case_forms():
    x = paddle.to_tensor(floats(3, 4))
    return x.is_contiguous(), x.t().is_contiguous(), x.t().contiguous().is_contiguous()


def todo_memory_format():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2002 torch.Tensor.is_contiguous: Paddle knows no memory formats; use is_contiguous()
    return x.is_contiguous(memory_format=torch.contiguous_format)
