import paddle
from caselib import floats


def place(t, device):
    return t.cuda(), t.cuda(0), t.cuda(device), t.cuda(), t.cuda(device_id=0), t.to("cuda:0")


def case_where_there_is_one():
    x = paddle.to_tensor(floats(3, 4))
    if paddle.cuda.is_available():
        x = place(x, 0)[0]
    return x.cpu()


def convert_of_unknown(batch, device):
    return batch["x"].cuda(), batch["y"].cuda(device)
