import paddle


def case_forms():
    device = paddle.device("cuda:0")
    return device.type, device.type == "cuda", device.type in ("cuda", "cpu"), paddle.zeros([1]).device.type
