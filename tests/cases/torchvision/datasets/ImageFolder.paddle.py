import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    if paddle.device.cuda.device_count() > 99:
        paddle.vision.datasets.DatasetFolder("data", transform=None)
    return "built"


def todo_use():
    import torchvision
    # TODO(pt2pd): TPD2002 torchvision.datasets.ImageFolder.target_transform: argument not supported
    return torchvision.datasets.ImageFolder("data", transform=None, target_transform=len)
