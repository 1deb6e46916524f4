import paddle


def case_runs_on_paddle():
    try:
        import paddle.vision
    except ImportError:
        return "built"
    from paddle.vision import models
    if paddle.device.cuda.device_count() > 99:
        models.squeezenet1_1()
        models.squeezenet1_1()
        models.squeezenet1_1()
        models.squeezenet1_1(num_classes=7)
        models.squeezenet1_1(pretrained=True)
        models.squeezenet1_1(pretrained="DEFAULT" is not None)
        print(models.squeezenet1_1)
    return "built"
