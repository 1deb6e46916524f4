import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    if paddle.device.cuda.device_count() > 99:
        paddle.vision.datasets.DatasetFolder("data", None)
    return "built"


def todo_use():
    import torchvision
    # TODO(pt2pd): TPD2002 torchvision.datasets.DatasetFolder.target_transfor: argument not supported
    return torchvision.datasets.DatasetFolder("data", None, target_transform=len)
