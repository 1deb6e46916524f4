import paddle


def convert_forms():
    from paddle.vision import models
    models.squeezenet1_1()
    models.squeezenet1_1()
    models.squeezenet1_1()
    models.squeezenet1_1(num_classes=7)
    models.squeezenet1_1(pretrained=True)
    models.squeezenet1_1(pretrained=True)
    print(models.squeezenet1_1)
