import paddle
from caselib import floats


def case_forms():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    loss = (w * w).sum()
    loss.backward(retain_graph=True)
    first = w.grad.detach().clone()
    loss.backward()
    (w * 2).backward(paddle.ones([3, 4]))
    (w * 3).backward(grad_tensor=paddle.ones([3, 4]), retain_graph=False)
    (w * 4).backward(paddle.ones([3, 4]), True)
    w.sum().backward(None)
    w.sum().backward(retain_graph=False)
    return first, w.grad


def todo_second_order():
    w = paddle.to_tensor(floats(3, 4), stop_gradient=False)
    # TODO(pt2pd): TPD2002 torch.Tensor.backward.create_graph: paddle.grad takes inputs and create_graph=
    (w ** 3).sum().backward(create_graph=True)
    return w.grad


def todo_inputs():
    w, v = paddle.ones([2], requires_grad=True), paddle.ones([2], requires_grad=True)
    # TODO(pt2pd): TPD2002 torch.Tensor.backward.inputs: paddle.grad takes inputs and create_graph=
    (w * v).sum().backward(inputs=[w])
    return w.grad


def case_of_unknown():
    def twice(loss, keep):
        loss.backward(retain_graph=True)
        loss.backward(retain_graph=keep)
    x = paddle.to_tensor([1.0, 2.0], stop_gradient=False)
    list(map(twice, [(x * x).sum()], [False]))
    return x.grad


def todo_of_others(accelerator, loss):
    # TODO(pt2pd): TPD3001 torch.Tensor.backward: receiver not known; annotate the variable's type, or convert by hand
    accelerator.backward(loss, retain_graph=True)
