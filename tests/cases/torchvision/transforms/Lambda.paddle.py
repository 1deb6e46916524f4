import torchvision


def todo_use():
    # TODO(pt2pd): TPD2001 torchvision.transforms.Lambda: Compose takes any function; write one
    return torchvision.transforms.Lambda


def convert_calls(scale):
    import paddle.vision.transforms as T
    steps = [T.ToTensor(), lambda x: x * 2 - 1, scale, lambda x: x.reshape([-1])]
    return T.Compose(steps), (lambda x: x + 1)(scale)
