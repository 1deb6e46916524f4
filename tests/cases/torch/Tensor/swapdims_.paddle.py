import paddle
from caselib import floats


def case_of_a_name():
    x = paddle.to_tensor(floats(3, 4))
    y = x + 1
    y = y.transpose(0, 1)
    return y, y.shape


def todo_of_an_attribute():
    class Holder:
        pass
    holder = Holder()
    holder.t = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2001 torch.Tensor.swapdims_: no such in-place method; assign x.transpose(…) to the name
    holder.t.swapdims_(0, 1)
    return holder.t


def case_of_a_new_tensor():
    y = paddle.to_tensor(floats(3, 4)).clone().transpose(0, 1)
    return y + 0
