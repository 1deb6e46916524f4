import paddle
import torch
from caselib import floats


def case_scalar():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    paddle.autograd.backward((x ** 2).sum())
    return x.grad


def case_grad_tensors():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    y = x * 2
    paddle.autograd.backward([y], [paddle.ones([3])], retain_graph=True)
    paddle.autograd.backward(tensors=[y], grad_tensors=[paddle.ones([3])])
    return x.grad


def todo_inputs():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    # TODO(pt2pd): TPD2002 torch.autograd.backward.inputs: argument not supported
    torch.autograd.backward((x ** 2).sum(), inputs=[x])
