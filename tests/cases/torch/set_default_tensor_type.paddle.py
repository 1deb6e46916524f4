import paddle
import torch


def case_forms():
    paddle.set_default_dtype('float64')
    made = paddle.zeros([2])
    paddle.set_default_dtype('float32')
    return made, paddle.zeros([2])


def todo_unknown(kind):
    # TODO(pt2pd): TPD2002 torch.set_default_tensor_type.t: write paddle.set_default_dtype with the dtype of that Tensor type
    torch.set_default_tensor_type(kind)
