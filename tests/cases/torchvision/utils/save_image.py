import torchvision


def todo_use():
    return torchvision.utils.save_image


def convert_calls(x, n, options):
    import torchvision.utils as vutils
    from torchvision.utils import save_image
    save_image(x.data[:25], "images/%d.png" % n, nrow=5, normalize=True)
    vutils.save_image(x, fp="a.png", normalize=True, value_range=(-1, 1))
    save_image(x.view(64, 1, 28, 28), "b" + str(n) + ".png")
    save_image(x, "c.png", **options)
