import paddle


def convert_forms():
    from paddle.vision import models
    models.squeezenet1_0()
    models.squeezenet1_0()
    models.squeezenet1_0()
    models.squeezenet1_0(num_classes=7)
    models.squeezenet1_0(pretrained=True)
    models.squeezenet1_0(pretrained=True)
    print(models.squeezenet1_0)
