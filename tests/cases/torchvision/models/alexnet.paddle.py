import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.alexnet()
        models.alexnet()
        models.alexnet()
        models.alexnet(num_classes=7)
        models.alexnet(pretrained=True)
        models.alexnet(pretrained="DEFAULT" is not None)
        print(models.alexnet)
    return "built"
